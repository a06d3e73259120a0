//! What the generated client is measured against: the same calls as a careful person writes them with reqwest and serde's derives,
//! and a server that answers both at once.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};

/// The members of the document's ticket, of the same types.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
pub struct Ticket {
    pub assigned_mail: Option<String>,
    pub assigned_name: Option<String>,
    pub cc: Option<Vec<String>>,
    pub cco: Option<Vec<String>>,
    pub channel_name: Option<String>,
    pub current_status_name: Option<String>,
    pub custom_field: Option<Map<String, Value>>,
    pub description: Option<String>,
    pub description_as_text: Option<String>,
    pub done_date: Option<String>,
    pub due_date: Option<String>,
    pub flow_name: Option<Value>,
    pub group_assigned_name: Option<String>,
    pub id: Option<String>,
    pub id_requester: Option<String>,
    pub inbox_domain: Option<String>,
    pub inbox_mail: Option<String>,
    pub last_date_update: Option<String>,
    pub last_interaction: Option<Interaction>,
    pub multi_channel_field: Option<Map<String, Value>>,
    pub number: Option<i64>,
    pub octadesk_number_url: Option<String>,
    pub open_date: Option<String>,
    pub organization_custom_field: Option<Map<String, Value>>,
    pub organization_name: Option<String>,
    pub priority: Option<Value>,
    pub priority_name: Option<String>,
    pub product: Option<Value>,
    pub product_members_join: Option<String>,
    pub reported_as_spam: Option<bool>,
    pub requester_custom_field: Option<Map<String, Value>>,
    pub requester_customer_code: Option<String>,
    pub requester_mail: Option<String>,
    pub requester_multi_channel_id: Option<String>,
    pub requester_name: Option<String>,
    pub sla_due_date: Option<String>,
    pub sla_name: Option<Value>,
    pub state_progress_name: Option<String>,
    pub summary: Option<String>,
    pub survey: Option<Value>,
    pub tags: Option<Vec<String>>,
    pub topic_group_name: Option<String>,
    pub topic_name: Option<String>,
    pub total_interactions: Option<i32>,
    pub type_name: Option<String>,
}

/// As in the document.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Interaction {
    pub attachments: Option<Vec<Attachment>>,
    pub comments: Option<Vec<Comment>>,
    pub date_creation: Option<String>,
    pub person: Option<Person>,
    pub properties_changes: Option<Map<String, Value>>,
}

/// As in the document.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Attachment {
    pub name: Option<String>,
    pub url: Option<String>,
}

/// As in the document.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Comment {
    pub content: Option<String>,
    pub is_public: Option<bool>,
}

/// As in the document.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Person {
    pub email: Option<String>,
    pub name: Option<String>,
}

/// A client written by hand, with the limits that a careful person sets.
pub struct Client {
    http: reqwest::Client,
    base: String,
    token: String,
}

impl Client {
    pub fn new(base: &str, token: &str) -> Self {
        let http = reqwest::Client::builder()
            .user_agent("peer/1.0")
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(30))
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .expect("TLS is there");
        Self {
            http,
            base: base.to_owned(),
            token: token.to_owned(),
        }
    }

    pub async fn get(&self, number: i64) -> Result<Ticket, reqwest::Error> {
        let url = format!("{}/tickets/{number}", self.base);
        self.json(self.http.get(url)).await
    }

    pub async fn search(&self, status: &str, take: i32) -> Result<Vec<Ticket>, reqwest::Error> {
        let url = format!("{}/tickets/search", self.base);
        let query = [("status", status), ("take", &take.to_string())];
        self.json(self.http.get(url).query(&query)).await
    }

    pub async fn create(&self, summary: &str) -> Result<Ticket, reqwest::Error> {
        let url = format!("{}/tickets", self.base);
        let request = self.http.post(url).json(&json!({ "summary": summary }));
        self.json(request).await
    }

    async fn json<T: serde::de::DeserializeOwned>(
        &self,
        request: reqwest::RequestBuilder,
    ) -> Result<T, reqwest::Error> {
        let request = request
            .bearer_auth(&self.token)
            .header(reqwest::header::ACCEPT, "application/json");
        request.send().await?.error_for_status()?.json().await
    }
}

/// A ticket as the server writes it: members in its own order, some unknown, some null.
pub fn ticket(number: i64) -> String {
    let null_or = |text: &str| {
        if number % 3 == 0 {
            "null".to_owned()
        } else {
            format!("{text:?}")
        }
    };
    let date = |day: i64| {
        format!(
            "\"2024-{:02}-{:02}T1{}:40:26.2361234Z\"",
            day % 12 + 1,
            day % 28 + 1,
            day % 10
        )
    };
    format!(
        "{{\"id\":\"00000000-0000-0000-0000-{number:012}\",\"number\":{number},\"summary\":\"Printer on floor {floor} is out of paper\",\
         \"octadeskNumberUrl\":\"https://app.example.com/ticket/edit/{number}\",\"currentStatusName\":\"Novo\",\
         \"idRequester\":\"00000000-0000-0000-0000-000000000000\",\"requesterName\":\"Cliente de exemplo\",\
         \"requesterMail\":\"customer@example.com\",\"assignedName\":{assigned},\"assignedMail\":{mail},\
         \"groupAssignedName\":\"Suporte\",\"organizationName\":{organization},\"openDate\":{open},\"lastDateUpdate\":{update},\
         \"doneDate\":null,\"slaDueDate\":{sla},\"dueDate\":null,\"topicName\":{topic},\"topicGroupName\":null,\
         \"productMembersJoin\":\"\",\"customField\":{{\"sistema\":\"a\",\"valor\":{number},\"outro\":null}},\
         \"totalInteractions\":{interactions},\"lastInteraction\":{{\"dateCreation\":{update},\
         \"person\":{{\"name\":\"Agente de exemplo\",\"email\":\"agent@example.com\"}},\
         \"comments\":[{{\"content\":\"<p>Ol\\u00e1,<br>veja o anexo.</p>\",\"isPublic\":true}}],\
         \"attachments\":[{{\"name\":\"foto.png\",\"url\":\"https://files.example.com/foto.png\"}}],\
         \"propertiesChanges\":{{\"topicName\":\"Impressoras\"}}}},\"priorityName\":{topic},\"typeName\":null,\
         \"channelName\":\"E-mail\",\"tags\":[\"impressora\",\"andar-{floor}\"],\"cc\":[],\"cco\":[],\
         \"stateProgressName\":null,\"reportedAsSpam\":false,\"isMerged\":false,\"idStatus\":\"00000000-0000-0000-0000-000000000000\"}}",
        floor = number % 40,
        assigned = null_or("Agente de exemplo"),
        mail = null_or("agent@example.com"),
        organization = null_or("Organização de exemplo"),
        topic = null_or("Impressoras"),
        open = date(number),
        update = date(number + 1),
        sla = date(number + 2),
        interactions = number % 9,
    )
}

/// A list of tickets.
pub fn page(count: i64) -> String {
    let tickets: Vec<String> = (1..=count).map(ticket).collect();
    format!("[{}]", tickets.join(","))
}

/// Runs what is measured.
pub fn runtime() -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

/// What the client by hand is compared with; it logs in once.
pub fn generated(base: &str) -> octadesk::Client {
    octadesk::Client::builder()
        .base_url(base)
        .api_token("octa.xxx.yyy", "agent@example.com")
        .subdomain("company")
        .build()
        .expect("the client is configured")
}

/// Serves a token at the login, a page of a thousand tickets at the search, and one ticket everywhere else, for as long as the runtime is there.
pub fn serve(runtime: &Runtime) -> String {
    let listener = runtime
        .block_on(TcpListener::bind("127.0.0.1:0"))
        .expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let (page, ticket): (&str, &str) = (page(1_000).leak(), ticket(7).leak());
    runtime.spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, page, ticket));
        }
    });
    address
}

async fn answer(mut stream: TcpStream, page: &str, ticket: &str) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let (reader, mut writer) = stream.split();
    let mut reader = BufReader::new(reader);
    let mut head = String::new();
    loop {
        head.clear();
        while !head.ends_with("\r\n\r\n") {
            if reader.read_line(&mut head).await.ok()? == 0 {
                return None;
            }
        }
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            let length = value.trim().parse::<usize>().ok()?;
            name.eq_ignore_ascii_case("content-length").then_some(length)
        });
        reader.read_exact(&mut vec![0; length.unwrap_or(0)]).await.ok()?;
        let body = if head.starts_with("POST /login") {
            r#"{"token":"token"}"#
        } else if head.starts_with("GET /tickets/search") {
            page
        } else {
            ticket
        };
        let length = body.len();
        let answer = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\nx-request-id: r-1\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        writer.write_all(answer.as_bytes()).await.ok()?;
    }
}
