document.addEventListener('DOMContentLoaded', async () => {
  const { urls = window.SPECS } = {};
  window.ui = new SwaggerUIBundle({ domNode: document.body, urls });
});
