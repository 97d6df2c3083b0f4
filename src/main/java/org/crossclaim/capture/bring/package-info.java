/**
 * Captures that people bring as files, of pages that are not to be had from here.
 */
@NullMarked
package org.crossclaim.capture.bring;

import org.jspecify.annotations.NullMarked;
