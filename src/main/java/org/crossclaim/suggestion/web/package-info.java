/**
 * The forms for everybody, the receipts, and the editors' queue.
 */
@NullMarked
package org.crossclaim.suggestion.web;

import org.jspecify.annotations.NullMarked;
