/**
 * The pages of captures: copies read, taken away and brought, and the queue of those to
 * come.
 */
@NullMarked
package org.crossclaim.capture.web;

import org.jspecify.annotations.NullMarked;
