//! Scripts in the styles that hosts really use, each with what must be read out of it.

use serde_json::{Value, json};

use super::*;

const PAGE: &str = "https://docs.example.com/docs/index.html?x=1";

fn read_at(page: &str, sources: &[&str]) -> ScriptConfigs {
    let page = Url::parse(page).expect("page");
    let scripts: Vec<_> = sources
        .iter()
        .enumerate()
        .map(|(index, source)| Script {
            name: format!("script {}", index + 1),
            url: page.join("js/app.js").expect("url"),
            source: (*source).to_owned(),
            module: false,
        })
        .collect();
    read(&scripts, &page, &page)
}

/// The configurations as JSON, short enough to compare.
fn short(found_configs: &ScriptConfigs) -> Value {
    fn link(link: &Link) -> Value {
        let mut text = link.text.clone();
        if link.wrapped {
            text.insert(0, '~');
        }
        for (from, to) in &link.replaced {
            text.push_str(&format!(" [{from} -> {to}]"));
        }
        Value::String(text)
    }
    fn target(target: &Target) -> Value {
        match target {
            Target::Link(address) => link(address),
            Target::Value { value, left_out } => json!({ "value": value, "left out": left_out }),
            Target::Text(text) => json!({ "text": text }),
        }
    }
    let configs = found_configs.configs.iter().map(|config| {
        let mut short = serde_json::Map::new();
        if let Some(address) = &config.config_url {
            short.insert("config".into(), link(address));
        }
        if !config.urls.is_empty() {
            let urls = config
                .urls
                .iter()
                .map(|entry| json!([entry.label, target(&entry.target)]));
            short.insert("urls".into(), urls.collect());
        }
        if let Some(spec) = &config.spec {
            short.insert("spec".into(), target(spec));
        }
        if let Some(address) = &config.url {
            short.insert("url".into(), link(address));
        }
        if config.unknown > 0 {
            short.insert("unknown".into(), config.unknown.into());
        }
        Value::Object(short)
    });
    configs.collect()
}

#[test]
fn configurations() {
    let cases: &[(&str, &str, Value)] = &[
        (
            "plain",
            "SwaggerUIBundle({url: '/a.json', dom_id: '#x',})",
            json!([{"url": "/a.json"}]),
        ),
        (
            "onload",
            "window.onload = function() { const ui = SwaggerUIBundle({ 'url': \"a.json\" }); window.ui = ui }",
            json!([{"url": "a.json"}]),
        ),
        (
            "arrow",
            "addEventListener('load', () => { window.ui = new SwaggerUI({ url: `a.json` }) })",
            json!([{"url": "a.json"}]),
        ),
        (
            "urls with comments and trailing commas",
            "ui = SwaggerUIBundle({ // the list\n urls: [ {url: \"/a\", name: 'Ações'}, /* two */ {name: 'B', url: `/b`,}, ], 'urls.primaryName': 'B' })",
            json!([{"urls": [["Ações", "/a"], ["B", "/b"]]}]),
        ),
        (
            "names bound to literals, spread, concatenation",
            "const root = '/api'; let common = {dom_id: '#x', ['url']: root + '/v' + 1 + '.json'}; SwaggerUIBundle({...common})",
            json!([{"url": "/api/v1.json"}]),
        ),
        (
            "JSON.parse",
            r#"var c = JSON.parse('{"urls":[{"url":"v1.json","name":"A\u00E7\u00F5es"}]}'); c.dom_id = '#x'; SwaggerUIBundle(c)"#,
            json!([{"urls": [["Ações", "v1.json"]]}]),
        ),
        (
            "Object.assign over defaults",
            "const config = {urls: [{url: 'a', name: 'A'}]}; SwaggerUIBundle(Object.assign({}, {dom_id: 'x'}, config, {url: resolveUrl('./json')}))",
            json!([{"urls": [["A", "a"]], "url": "~./json"}]),
        ),
        (
            "a function of the page, then replace",
            "SwaggerUIBundle({url: resolve('./json').replace('static/json', 'json')})",
            json!([{"url": "~./json [static/json -> json]"}]),
        ),
        (
            "location",
            "SwaggerUIBundle({url: window.location.origin + '/a.json'})",
            json!([{"url": "https://docs.example.com/a.json"}]),
        ),
        (
            "location in a template",
            "SwaggerUIBundle({url: `${location.protocol}//${location.host}${location.pathname}a.json`})",
            json!([{"url": "https://docs.example.com/docs/index.htmla.json"}]),
        ),
        (
            "location.href cut",
            "SwaggerUIBundle({url: location.href.split('?')[0].replace(/index\\.html$/, '') + 'a.json'})",
            json!([{"url": "https://docs.example.com/docs/a.json"}]),
        ),
        (
            "pathname up to the slash",
            "var p = location.pathname; SwaggerUIBundle({url: p.substring(0, p.lastIndexOf('/')) + '/a.json'})",
            json!([{"url": "/docs/a.json"}]),
        ),
        (
            "URL objects",
            "SwaggerUIBundle({url: new URL('../a.json', document.baseURI).href})",
            json!([{"url": "https://docs.example.com/a.json"}]),
        ),
        (
            "URL object as it is",
            "SwaggerUIBundle({url: new URL('/a.json', window.location)})",
            json!([{"url": "https://docs.example.com/a.json"}]),
        ),
        (
            "parameters of the page",
            "const q = new URLSearchParams(window.location.search); SwaggerUIBundle({url: q.get('url') || '/a.json'})",
            json!([{"url": "/a.json"}]),
        ),
        (
            "search matched as hosts do",
            "var url = window.location.search.match(/url=([^&]+)/); if (url && url.length > 1) { url = decodeURIComponent(url[1]); } else { url = '/a.json'; } SwaggerUIBundle({url: url})",
            json!([{"url": "/a.json"}]),
        ),
        (
            "an unknown branch fills gaps",
            "var url; if (ready()) { url = '/a' } else { url = '/b' } SwaggerUIBundle({url})",
            json!([{"url": "/a"}]),
        ),
        (
            "an unknown branch overwrites nothing",
            "var url = '/a'; if (ready()) url = '/b'; SwaggerUIBundle({url})",
            json!([{"url": "/a"}]),
        ),
        (
            "a choice",
            "SwaggerUIBundle({url: window.custom ? window.custom : '/a'})",
            json!([{"url": "/a"}]),
        ),
        (
            "for-in copies options",
            "var o = {url: 'x'}; var c = {urls: [{url: '/a', name: 'A'}]}; for (var k in c) { o[k] = c[k]; } SwaggerUIBundle(o)",
            json!([{"urls": [["A", "/a"]], "url": "x"}]),
        ),
        (
            "a mapped list",
            "const s = ['tickets', 'persons']; SwaggerUIBundle({urls: s.map(n => ({name: n, url: `/docs/${n}.json`}))})",
            json!([{"urls": [["tickets", "/docs/tickets.json"], ["persons", "/docs/persons.json"]]}]),
        ),
        (
            "a pushed list",
            "var u = []; u.push({url: '/a', name: 'A'}); SwaggerUIBundle({urls: u})",
            json!([{"urls": [["A", "/a"]]}]),
        ),
        (
            "destructuring",
            "const {url: address = '/b'} = {url: '/a'}; SwaggerUIBundle({url: address})",
            json!([{"url": "/a"}]),
        ),
        (
            "functions in between",
            "SwaggerUIBundle({url: '/a', onComplete: function() { x() }, requestInterceptor: (r) => r, get y() { return 1 }, z() {}})",
            json!([{"url": "/a"}]),
        ),
        (
            "a minified bundle",
            "!function(){var e=t();e()({dom_id:\"#swagger-ui\",urls:[{url:\"/a\",name:\"A\"}]})}()",
            json!([{"urls": [["A", "/a"]]}]),
        ),
        (
            "inlined",
            "SwaggerUIBundle({spec: {swagger: '2.0', paths: {'/a': {get: {deprecated: !0}}}, x: -1, y: 1.5, z: null, f: function(){}, u: unknown}})",
            json!([{"spec": {"value": {"swagger": "2.0", "paths": {"/a": {"get": {"deprecated": true}}}, "x": -1, "y": 1.5, "z": null}, "left out": 1}}]),
        ),
        (
            "configUrl",
            "SwaggerUIBundle({url: '', 'configUrl' : '/v3/api-docs/swagger-config'})",
            json!([{"config": "/v3/api-docs/swagger-config"}]),
        ),
        (
            "Swagger UI 2",
            "window.swaggerUi = new SwaggerUi({url: '/a', dom_id: 'c'}); window.swaggerUi.load();",
            json!([{"url": "/a"}]),
        ),
        (
            "Redoc",
            "Redoc.init('/a.yaml', {}, document.getElementById('r'))",
            json!([{"url": "/a.yaml"}]),
        ),
        (
            "Redoc inlined",
            "Redoc.init({openapi: '3.0.0'}, {})",
            json!([{"spec": {"value": {"openapi": "3.0.0"}, "left out": 0}}]),
        ),
        (
            "Scalar",
            "Scalar.createApiReference('#app', {url: '/a.json', theme: 'x'})",
            json!([{"url": "/a.json"}]),
        ),
        (
            "Scalar, old",
            "Scalar.createApiReference('#app', {spec: {url: '/a.json'}})",
            json!([{"url": "/a.json"}]),
        ),
        (
            "Scalar sources",
            "Scalar.createApiReference('#app', {sources: [{title: 'A', url: '/a'}, {slug: 'b', url: '/b'}]})",
            json!([{"urls": [["A", "/a"], ["b", "/b"]]}]),
        ),
        (
            "a list that is unknown in part",
            "SwaggerUIBundle({urls: [{url: '/a', name: 'A'}, other, ...more]})",
            json!([{"urls": [["A", "/a"]], "unknown": 2}]),
        ),
        ("nothing that is known", "SwaggerUIBundle(load())", json!([])),
        (
            "a call is not run",
            "var url = '/a'; change(); function change() { url = '/b'; } SwaggerUIBundle({url: url})",
            json!([{"url": "/a"}]),
        ),
        (
            "a function before its names",
            "init(); function init() { SwaggerUIBundle({url: SPEC}) } var SPEC = '/a'",
            json!([{"url": "/a"}]),
        ),
        (
            "two viewers",
            "SwaggerUIBundle({url: '/a'}); SwaggerUIBundle({url: '/b'}); SwaggerUIBundle({url: '/a'})",
            json!([{"url": "/a"}, {"url": "/b"}]),
        ),
    ];
    let mut wrong = Vec::new();
    for (name, source, expected) in cases {
        let found_configs = read_at(PAGE, &[source]);
        let found = short(&found_configs);
        if found != *expected || !found_configs.unread.is_empty() {
            wrong.push(format!("{name}: {found} {:?}", found_configs.unread));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn scripts_share_their_globals() {
    let found_configs = read_at(
        PAGE,
        &[
            "window.SPECS = [{url: '/a', name: 'A'}]",
            "onload = () => SwaggerUIBundle({urls: SPECS})",
        ],
    );
    assert_eq!(short(&found_configs), json!([{"urls": [["A", "/a"]]}]));
}

#[test]
fn the_address_of_the_page_counts() {
    let source = "var url = location.search.match(/url=([^&]+)/); if (url && url.length > 1) { url = decodeURIComponent(url[1]) } else { url = undefined } SwaggerUIBundle({url})";
    let found_configs = read_at(
        "https://docs.example.com/swagger/index.html?url=%2Fswagger%2Fv1.json",
        &[source],
    );
    assert_eq!(short(&found_configs), json!([{"url": "/swagger/v1.json"}]));
}

#[test]
fn a_script_that_is_none_is_a_note() {
    let found_configs = read_at(
        PAGE,
        &["<!doctype html><p>not found</p>", "SwaggerUIBundle({url: '/a'})"],
    );
    assert_eq!(short(&found_configs), json!([{"url": "/a"}]));
    assert_eq!(found_configs.unread.len(), 1, "{:?}", found_configs.unread);
}

#[test]
fn addresses_are_kept_for_when_there_is_no_configuration() {
    let found_configs = read_at(
        PAGE,
        &[
            "go('/docs/tickets/swagger.json', './b.yaml', 'package.json', 'text/html', 'a b/openapi', '/api-docs/persons')",
        ],
    );
    assert_eq!(
        found_configs.addresses,
        ["/docs/tickets/swagger.json", "./b.yaml", "/api-docs/persons"]
    );
}

#[test]
fn hostile_scripts_end_soon() {
    let bomb = format!(
        "var a = ['x'];{} SwaggerUIBundle({{spec: {{a: a}}, url: '/a'}})",
        "a = [a, a, a, a, a, a, a, a, a, a];".repeat(30)
    );
    let text = format!(
        "var t = 'xxxxxxxxxx';{} SwaggerUIBundle({{url: t}})",
        "t = t + t;".repeat(60)
    );
    let spread = format!(
        "var s = [1];{} SwaggerUIBundle({{urls: s}})",
        "s = [...s, ...s];".repeat(60)
    );
    let cycle = "var o = {}; o.o = o; SwaggerUIBundle({spec: o, url: '/a'})";
    let chain = format!("SwaggerUIBundle({{url: {}'x'}})", "'a' + ".repeat(4_000));
    let nest = format!(
        "var a = [];{} a = 1; SwaggerUIBundle({{url: '/a'}})",
        "a = [[{a}]];".repeat(200_000)
    );
    let branches = format!("{}; SwaggerUIBundle({{url: '/a'}})", "if(a);else ".repeat(15_000));
    for source in [
        bomb.as_str(),
        &text,
        &spread,
        cycle,
        &chain,
        &nest,
        &branches,
        &"[".repeat(500_000),
        &"while(1)".repeat(2_000),
    ] {
        let start = std::time::Instant::now();
        read_at(PAGE, &[source]);
        assert!(start.elapsed().as_secs() < 60, "{}", &source[..60]);
    }
}
