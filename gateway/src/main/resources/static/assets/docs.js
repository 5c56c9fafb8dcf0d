// Shows the documents that the page lists. A signed-in person's changes carry the value of the cookie XSRF-TOKEN.
const documents = [...document.querySelectorAll('#documents a')].map(link => ({
  name: link.textContent,
  url: link.getAttribute('href'),
}));

const csrfToken = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1];

SwaggerUIBundle({
  dom_id: '#swagger-ui',
  urls: documents,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  requestInterceptor: request => {
    const token = csrfToken();
    if (token && new URL(request.url, location.href).origin === location.origin) {
      request.headers['X-XSRF-TOKEN'] = token;
    }
    return request;
  },
});
