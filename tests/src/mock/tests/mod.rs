//! Tests of the mock itself.

mod body;
mod faults;
mod parameters;
mod routes;
mod sample;
mod schema;
mod store;

use generator::Document;
use serde_json::{Value, json};

use super::{Builder, MockServer, document::Service};

/// A small document with one of each thing that can be wrong about a request.
pub(super) fn document() -> Document {
    let value = json!({
        "openapi": "3.0.3",
        "info": { "title": "Things", "version": "1" },
        "security": [{ "bearer": [] }],
        "paths": {
            "/": {
                "get": { "parameters": [
                    { "name": "limit", "in": "query", "required": true, "schema": { "type": "integer", "format": "int32", "maximum": 100 } },
                    { "name": "ids", "in": "query", "schema": { "type": "array", "items": { "type": "integer" } } },
                    { "name": "pipes", "in": "query", "style": "pipeDelimited", "explode": false, "schema": { "type": "array", "items": { "type": "string" } } },
                    { "name": "joined", "in": "query", "explode": false, "schema": { "type": "array", "items": { "type": "integer" } } },
                    { "name": "filter", "in": "query", "style": "deepObject", "schema": { "$ref": "#/components/schemas/Filter" } },
                    { "name": "open", "in": "query", "schema": { "type": "boolean" } },
                    { "name": "since", "in": "query", "schema": { "type": "string", "format": "date-time" } },
                    { "name": "X-Tenant", "in": "header", "required": true, "schema": { "type": "string", "minLength": 2 } }
                ], "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } } } } } } },
                "post": {
                    "requestBody": { "required": true, "content": {
                        "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } },
                        "application/x-www-form-urlencoded": { "schema": { "$ref": "#/components/schemas/Thing" } }
                    } },
                    "responses": { "201": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } }
                }
            },
            "/upload": { "post": {
                "security": [],
                "requestBody": { "content": { "multipart/form-data": { "schema": { "type": "object", "required": ["file"], "properties": {
                    "file": { "type": "string", "format": "binary" }, "count": { "type": "integer" }, "tags": { "type": "array", "items": { "type": "string" } }
                } } } } },
                "responses": { "204": { "description": "" } }
            } },
            "/{id}": { "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "integer", "format": "int64" } }],
                "get": { "security": [], "responses": { "200": { "description": "", "content": { "text/plain": { "schema": { "type": "string" } } } } } } },
            "/all": { "get": { "security": [], "responses": { "200": { "description": "" } } } },
            "/{id}/{part}": { "get": { "security": [], "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "part", "in": "path", "required": true, "schema": { "type": "string" } }
            ], "responses": { "200": { "description": "" } } } },
            "/{id}/run": { "get": { "security": [], "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }], "responses": { "200": { "description": "" } } } }
        },
        "components": {
            "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" } },
            "schemas": {
                "Filter": { "type": "object", "properties": { "name": { "type": "string" }, "size": { "type": "integer" } }, "additionalProperties": false },
                "Thing": { "type": "object", "required": ["id", "name"], "properties": {
                    "id": { "type": "integer", "readOnly": true },
                    "name": { "type": "string" },
                    "size": { "type": "number", "minimum": 0, "exclusiveMinimum": true, "nullable": true },
                    "parent": { "$ref": "#/components/schemas/Thing" }
                } }
            }
        }
    });
    Document {
        slug: "things".into(),
        title: "Things".into(),
        value,
        origin: String::new(),
        base: "/things".into(),
        known_base: String::new(),
        findings: Vec::new(),
    }
}

/// A server of [`document`] that takes the bearer token `t`.
pub(super) async fn server() -> MockServer {
    MockServer::builder(vec![document()])
        .accept_token("t")
        .start()
        .await
        .unwrap()
}

/// A server of the vendor's documents that takes the bearer token `t`.
pub(super) fn octadesk() -> Builder {
    crate::octadesk_mock().accept_token("t")
}

pub(super) fn service(value: Value) -> Service {
    Service::new(Document {
        slug: "x".into(),
        title: String::new(),
        value,
        origin: String::new(),
        base: String::new(),
        known_base: String::new(),
        findings: Vec::new(),
    })
    .unwrap()
}

pub(super) fn get(server: &MockServer, path: &str) -> reqwest::RequestBuilder {
    reqwest::Client::new()
        .get(format!("{}{path}", server.url()))
        .bearer_auth("t")
        .header("x-tenant", "company")
}

/// Status and message of a refusal.
pub(super) async fn refusal(request: reqwest::RequestBuilder) -> (u16, String) {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let body: Value = response.json().await.unwrap();
    (status, body["message"].as_str().unwrap_or_default().to_owned())
}
