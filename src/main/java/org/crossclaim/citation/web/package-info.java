/**
 * Citations on pages and as files, and what is told to whoever follows one.
 */
@NullMarked
package org.crossclaim.citation.web;

import org.jspecify.annotations.NullMarked;
