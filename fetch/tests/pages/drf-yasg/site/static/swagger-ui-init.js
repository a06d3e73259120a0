"use strict";
var currentPath = window.location.protocol + "//" + window.location.host + window.location.pathname;
var defaultSpecUrl = currentPath + '?format=openapi';
var swaggerUiConfig = {
    url: defaultSpecUrl,
    dom_id: '#swagger-ui',
    requestInterceptor: function (request) { return request; }
};

function initSwaggerUi() {
    if (window.ui) {
        return;
    }
    window.ui = SwaggerUIBundle(swaggerUiConfig);
    window.ui.initOAuth({});
}
window.onload = function () {
    initSwaggerUi();
};
