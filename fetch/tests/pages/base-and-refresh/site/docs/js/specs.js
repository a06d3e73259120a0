window.SPECS = [
  { name: 'Tickets', url: 'tickets.json' },
  { name: 'Pessoas', url: new URL('persons.json', document.baseURI).toString() },
];
