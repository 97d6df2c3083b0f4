/**
 * Captures as files that other tools for web archives read and write (WARC, ISO 28500).
 */
@NullMarked
package org.crossclaim.capture.archive;

import org.jspecify.annotations.NullMarked;
