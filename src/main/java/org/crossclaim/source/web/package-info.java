/**
 * The sources for programs.
 */
@NullMarked
package org.crossclaim.source.web;

import org.jspecify.annotations.NullMarked;
