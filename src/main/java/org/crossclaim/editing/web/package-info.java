/**
 * The addresses under which forms are opened and sent.
 */
@NullMarked
package org.crossclaim.editing.web;

import org.jspecify.annotations.NullMarked;
