import type { Strings } from '../strings.js';

const fr: Strings = {
  code: 'fr',
  regions: 'FR',
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
  labels: {
    news: 'Actualités',
    focus: 'À la une',
    areas: 'Domaines d’action',
    resources: 'Publications',
    videos: 'Films',
    events: 'Événements',
    breadcrumb: 'Fil d’Ariane',
  },
  more: 'Lire la suite',
  less: 'Réduire',
  download: 'Télécharger',
  play: 'Lire : {title}',
  notice: 'La lecture d’un film transmet des données à {hosts}.',
  watch: 'Regarder sur {host}',
  transcript: 'Transcription',
  unplayable: 'Ce film ne peut pas être lu ici.',
  online: 'En ligne',
  past: 'Événement passé',
  calendar: 'Ajouter au calendrier',
};
export default fr;
