window.onload = function() {
  //<editor-fold desc="Changeable Configuration Block">

  window.ui = SwaggerUIBundle({
    url: "https://petstore.swagger.io/v2/swagger.json",
    urls: [
      {name: 'Tickets', url: './tickets.json'}, // the first one
      {name: "Pessoas", url: "persons.json",},
    ],
    "urls.primaryName": "Pessoas",
    dom_id: '#swagger-ui',
    presets: [
      SwaggerUIBundle.presets.apis,
      SwaggerUIStandalonePreset
    ],
    layout: "StandaloneLayout"
  });

  //</editor-fold>
};
