/**
 * The pages of captures.
 */
@NullMarked
package org.crossclaim.capture.web;

import org.jspecify.annotations.NullMarked;
