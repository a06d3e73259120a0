window.onload = function () {
  function waitForElement(selector) {
    return new Promise(resolve => {
      const observer = new MutationObserver(mutations => { observer.disconnect(); resolve(document.querySelector(selector)); });
      observer.observe(document.body, {childList: true, subtree: true});
    });
  }
  function resolveUrl(url) {
    let currentHref = window.location.href;
    currentHref = currentHref.split('#', 1)[0];
    currentHref = currentHref.endsWith('/') ? currentHref : currentHref + '/';
    const anchor = document.createElement('a');
    anchor.href = currentHref + url;
    return anchor.href
  }

  const config = {"docExpansion":"none"}
  const resConfig = Object.assign({}, {
    dom_id: '#swagger-ui',
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    validatorUrl: null,
  }, config, {
    url: resolveUrl('./json'),
    oauth2RedirectUrl: resolveUrl('./static/oauth2-redirect.html')
  });

  const ui = SwaggerUIBundle(resConfig)
  ui.initOAuth({})
}
