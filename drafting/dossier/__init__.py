"""The main job: two texts and a project file → the papers of a dossier."""
