function parseFunction(str) {
  if (!str) return void (0);
  var fn_body_idx = str.indexOf('{'), fn_body = str.substring(fn_body_idx + 1, str.lastIndexOf('}'));
  function Fn() { return Function.apply(this, [fn_body]); }
  return new Fn();
}

window.onload = function () {
  var configObject = {"urls":[{"url":"v1/swagger.json","name":"Tickets"},{"url":"/swagger/v2/swagger.json","name":"Categorias de assuntos \u00E9"}],"deepLinking":false,"validatorUrl":null};
  var oauthConfigObject = JSON.parse('{"scopeSeparator":" "}');

  configObject.urls.forEach(function (item) {
    if (item.url.startsWith("http") || item.url.startsWith("/")) return;
    item.url = window.location.href.replace("index.html", item.url).split('#')[0];
  });

  if (!configObject.hasOwnProperty("oauth2RedirectUrl"))
    configObject.oauth2RedirectUrl = (new URL("oauth2-redirect.html", window.location.href)).href;

  configObject.dom_id = "#swagger-ui";
  configObject.presets = [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset];
  configObject.layout = "StandaloneLayout";

  var interceptors = JSON.parse('{}');
  if (interceptors.RequestInterceptorFunction)
    configObject.requestInterceptor = parseFunction(interceptors.RequestInterceptorFunction);
  if (configObject.plugins) {
    configObject.plugins = configObject.plugins.map(eval);
  }

  const ui = SwaggerUIBundle(configObject);
  ui.initOAuth(oauthConfigObject);
  window.ui = ui
}
