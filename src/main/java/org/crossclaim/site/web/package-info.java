/**
 * The shell's pages, filters and error handling.
 */
@NullMarked
package org.crossclaim.site.web;

import org.jspecify.annotations.NullMarked;
