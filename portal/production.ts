// Imported before everything else: React decides on it while it loads, and is twice as slow without it.
process.env.NODE_ENV ??= 'production'
