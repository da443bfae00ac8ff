import type { Strings } from '../strings.js';

const fr: Strings = {
  code: 'fr',
  regions: 'FR',
  dir: 'ltr',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  date: '{d} {m} {y}',
  empty: 'Il n’y a encore rien à afficher ici.',
  retry: 'Réessayer',
  errors: {
    network: 'Ce contenu n’a pas pu être chargé. Veuillez vérifier votre connexion.',
    timeout: 'Le chargement de ce contenu prend trop de temps.',
    http: 'Ce contenu n’est pas disponible pour le moment.',
    other: 'Ce contenu ne peut pas être affiché.',
  },
  labels: { news: 'Actualités', focus: 'À la une', areas: 'Domaines d’action' },
};
export default fr;
