//! Creates or updates persons from a CSV file with the columns `email`, `name` and `code`.
//!
//! ```text
//! cargo run -p octadesk --example sync_persons -- persons.csv
//! ```

use octadesk::persons::{PersonCreate, PersonUpdate};
use octadesk::{Client, Error};

/// A line of the file.
struct Row {
    email: String,
    name: String,
    code: String,
}

/// What became of a line.
#[derive(Debug, PartialEq)]
enum Outcome {
    Created,
    Updated,
    Unchanged,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: sync_persons FILE")?;
    let octadesk = Client::builder().from_env()?.build()?;
    let mut rows = csv::Reader::from_path(path)?;
    let headers = rows.headers()?.clone();
    let column = |name: &str| headers.iter().position(|header| header == name);
    let (Some(email), Some(name), Some(code)) = (column("email"), column("name"), column("code")) else {
        return Err("the file needs the columns email, name and code".into());
    };

    let mut failed = 0;
    for (index, row) in rows.records().enumerate() {
        let row = row?;
        let cell = |column: usize| row.get(column).unwrap_or_default().trim().to_owned();
        let row = Row {
            email: cell(email),
            name: cell(name),
            code: cell(code),
        };
        // One person that the server refuses does not keep the others from being synced.
        match sync(&octadesk, row).await {
            Ok(outcome) => println!("line {}: {outcome:?}", index + 2),
            Err(error) if error.is_auth() => return Err(error.into()),
            Err(error) => {
                failed += 1;
                eprintln!("line {}: {error}", index + 2);
            }
        }
    }
    if failed > 0 {
        return Err(format!("{failed} lines failed").into());
    }
    Ok(())
}

async fn sync(octadesk: &Client, row: Row) -> Result<Outcome, Error> {
    let persons = octadesk.persons();
    let known = match persons.get_by_email(&row.email).await {
        Ok(known) => known,
        // Nobody with this address is `null` or 404.
        Err(error) if error.is_not_found() => None,
        Err(error) => return Err(error),
    };
    let Some(person) = known else {
        let new = PersonCreate::new(row.email)
            .set_name(row.name)
            .set_customer_code(row.code)
            .set_type(2)
            .set_role_type(5);
        persons.create(new).await?;
        return Ok(Outcome::Created);
    };
    let same_code = person.customer_code.as_deref().unwrap_or_default() == row.code;
    if person.name.as_deref() == Some(&*row.name) && same_code {
        return Ok(Outcome::Unchanged);
    }
    // The groups are sent along: a PUT without them would clear them.
    let change = PersonUpdate::new()
        .set_name(row.name)
        .set_customer_code(row.code)
        .set_id_groups(person.groups_ids.unwrap_or_default());
    persons.update(&person.id.unwrap_or_default(), change).await?;
    Ok(Outcome::Updated)
}
