window.onload = function() {
  //<editor-fold desc="Changeable Configuration Block">

  window.ui = SwaggerUIBundle({
    url: "",
    dom_id: '#swagger-ui',
    presets: [
      SwaggerUIBundle.presets.apis,
      SwaggerUIStandalonePreset
    ],
    layout: "StandaloneLayout" ,

    "configUrl" : "/v3/api-docs/swagger-config",
    "validatorUrl" : ""
  });

  //</editor-fold>
};
