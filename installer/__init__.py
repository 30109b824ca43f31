"""The steps of build_installer.py: compiled forms, translations, the bundle and its installers."""
