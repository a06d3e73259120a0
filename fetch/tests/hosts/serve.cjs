// Serves the packages of the Node world, each on its own port, until standard input ends.
// One line of JSON a host: { flavour, page, documents: [[label or null, path, inlined], …] }, then "ready".
'use strict'

const fs = require('node:fs')
const http = require('node:http')
const path = require('node:path')
const { createRequire } = require('node:module')

const load = createRequire(path.join(process.argv[2], 'package.json'))
const folderOf = (name) => path.dirname(load.resolve(`${name}/package.json`))

const document = (title) => ({
  openapi: '3.0.1',
  info: { title, version: '1' },
  paths: { '/': { get: { responses: { 200: { description: 'ok' } } } } }
})
const URLS = [
  { url: '/specs/tickets.json', name: 'Tickets' },
  { url: '/specs/persons.json', name: 'Pessoas' }
]
const LISTED = URLS.map(({ url, name }) => [name, url, false])
const INLINE = (page) => [[null, page, true]]

const say = (flavour, port, page, documents) =>
  console.log(JSON.stringify({ flavour, page: `http://127.0.0.1:${port}${page}`, documents }))
const listening = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)))

function express () {
  const app = load('express')()
  app.get('/specs/:name.json', (request, response) => response.json(document(request.params.name)))
  return app
}

async function swaggerUiExpress (version) {
  const name = `swagger-ui-express-${version}`
  const cases = [
    ['swaggerDoc', [document('Tickets')], INLINE('/docs/swagger-ui-init.js')],
    ['swaggerUrl', [null, { swaggerUrl: '/specs/tickets.json' }], [[null, '/specs/tickets.json', false]]],
    ['explorer and swaggerUrls', [null, { explorer: true, swaggerUrls: URLS }], LISTED],
    ['explorer and swaggerOptions.urls', [null, { explorer: true, swaggerOptions: { urls: URLS } }], LISTED],
    ['swaggerOptions.url', [null, { swaggerOptions: { url: '/specs/tickets.json' } }], [[null, '/specs/tickets.json', false]]]
  ]
  for (const [what, setup, documents] of cases) {
    const ui = load(name)
    const app = express()
    // A function among the options, as authors have them.
    const options = setup[1] ?? {}
    options.swaggerOptions = { ...options.swaggerOptions, requestInterceptor: (request) => { return request } }
    app.use('/docs', ui.serve, ui.setup(setup[0], options))
    // The module keeps one script for all pages, so each case is asked for before the next one is set up.
    const port = await listening(http.createServer(app))
    const script = await (await fetch(`http://127.0.0.1:${port}/docs/swagger-ui-init.js`)).text()
    const frozen = express()
    frozen.get('/docs/swagger-ui-init.js', (_, response) => response.type('application/javascript').send(script))
    frozen.use('/docs', ui.serve, ui.setup(setup[0], options))
    say(`${name}, ${what}`, await listening(http.createServer(frozen)), '/docs', documents)
  }
  const ui = load(name)
  const app = express()
  app.use('/a', ui.serveFiles(document('Tickets'), {}), ui.setup(document('Tickets')))
  say(`${name}, serveFiles`, await listening(http.createServer(app)), '/a/', INLINE('/a/swagger-ui-init.js'))
}

// As its readme says: the folder is copied, and the address in its start script is replaced.
async function swaggerUiDist (version) {
  const folder = folderOf(`swagger-ui-dist-${version}`)
  const script = version === 3 ? 'index.html' : 'swagger-initializer.js'
  const delivered = fs.readFileSync(path.join(folder, script), 'utf8')
  const replace = (text) => delivered.replace(/url: "https:\/\/petstore[^"]*",/, text)
  const cases = [
    ['url', replace('url: "../specs/tickets.json",'), [[null, '/specs/tickets.json', false]]],
    ['urls', replace(`urls: ${JSON.stringify(URLS)}, "urls.primaryName": "Pessoas",`), LISTED],
    ['as delivered, beside a document', delivered, [[null, '/docs/openapi.json', false]]]
  ]
  for (const [what, text, documents] of cases) {
    const app = express()
    app.get(['/docs/', `/docs/${script}`], (request, response, next) =>
      request.path === '/docs/' && script !== 'index.html' ? next() : response.type(path.extname(script)).send(text))
    app.get('/docs/openapi.json', (_, response) => response.json(document('Tickets')))
    app.use('/docs', load('express').static(folder))
    // Unknown paths answer 200 with a page.
    app.use((_, response) => response.send('<!doctype html><title>Docs</title>'))
    say(`swagger-ui-dist ${version}, ${what}`, await listening(http.createServer(app)), '/docs/', documents)
  }
}

async function fastify (name, swagger, ui, title) {
  const app = load(name)()
  await app.register(load(swagger), { openapi: { info: { title: 'Tickets', version: '1' } } })
  await app.register(load(ui), { routePrefix: '/documentation', uiConfig: { docExpansion: 'none' } })
  app.get('/a', () => 'a')
  await app.listen({ port: 0, host: '127.0.0.1' })
  say(title, app.server.address().port, '/documentation', [[null, '/documentation/json', false]])
  if (name === 'fastify') {
    const listed = load(name)()
    await listed.register(load(swagger), { openapi: { info: { title: 'Tickets', version: '1' } } })
    await listed.register(load(ui), { routePrefix: '/documentation', uiConfig: { urls: URLS } })
    listed.get('/specs/:name.json', (request) => document(request.params.name))
    await listed.listen({ port: 0, host: '127.0.0.1' })
    say(`${title}, uiConfig.urls`, listed.server.address().port, '/documentation', LISTED)
  }
}

async function nest () {
  load('reflect-metadata')
  const { Module } = load('@nestjs/common')
  const { NestFactory } = load('@nestjs/core')
  const { SwaggerModule, DocumentBuilder } = load('@nestjs/swagger')
  const cases = [
    ['inlined', {}, INLINE('/docs/swagger-ui-init.js')],
    ['explorer and urls', { explorer: true, swaggerOptions: { urls: URLS } }, LISTED],
    ['swaggerUrl', { swaggerUrl: '/docs-json', ui: true }, INLINE('/docs/swagger-ui-init.js')]
  ]
  for (const [what, options, documents] of cases) {
    class App {}
    Module({})(App)
    const app = await NestFactory.create(App, { logger: false })
    const built = SwaggerModule.createDocument(app, new DocumentBuilder().setTitle('Tickets').build())
    SwaggerModule.setup('docs', app, built, options)
    app.use('/specs', (request, response) => response.json(document(request.path)))
    await app.listen(0, '127.0.0.1')
    say(`@nestjs/swagger, ${what}`, app.getHttpServer().address().port, '/docs', documents)
  }
}

async function koa () {
  const { koaSwagger } = load('koa2-swagger-ui')
  for (const [what, swaggerOptions, documents] of [
    ['url', { url: '/specs/tickets.json' }, [[null, '/specs/tickets.json', false]]],
    ['spec', { spec: document('Tickets') }, INLINE('/docs')],
    ['urls', { urls: URLS }, LISTED]
  ]) {
    const app = new (load('koa'))()
    app.use(koaSwagger({ routePrefix: '/docs', swaggerOptions }))
    app.use((context) => { context.body = document(context.path) })
    say(`koa2-swagger-ui, ${what}`, await listening(http.createServer(app.callback())), '/docs', documents)
  }
}

async function others () {
  const redoc = express()
  redoc.get('/docs', load('redoc-express').default({ title: 'Tickets', specUrl: '/specs/tickets.json' }))
  say('redoc-express', await listening(http.createServer(redoc)), '/docs', [[null, '/specs/tickets.json', false]])
  const { apiReference } = load('@scalar/express-api-reference')
  for (const [what, configuration, documents] of [
    ['url', { url: '/specs/tickets.json' }, [[null, '/specs/tickets.json', false]]],
    ['content', { content: document('Tickets') }, INLINE('/docs')],
    ['sources', { sources: URLS.map(({ url, name }) => ({ url, title: name })) }, LISTED]
  ]) {
    const app = express()
    app.use('/docs', apiReference(configuration))
    say(`Scalar for Express, ${what}`, await listening(http.createServer(app)), '/docs', documents)
  }
}

async function main () {
  for (const start of [
    () => swaggerUiExpress(4),
    () => swaggerUiExpress(5),
    () => swaggerUiDist(3),
    () => swaggerUiDist(4),
    () => swaggerUiDist(5),
    () => fastify('fastify', '@fastify/swagger', '@fastify/swagger-ui', '@fastify/swagger-ui 5'),
    () => fastify('fastify-4', 'fastify-swagger-8', 'fastify-swagger-ui-1', '@fastify/swagger-ui 1'),
    nest,
    koa,
    others
  ]) {
    await start()
  }
  console.log('ready')
}

process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
main().catch((error) => {
  console.error(error)
  process.exit(1)
})
