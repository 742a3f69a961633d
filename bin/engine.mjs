#!/usr/bin/env node
import '../dist/server/engine.js';
