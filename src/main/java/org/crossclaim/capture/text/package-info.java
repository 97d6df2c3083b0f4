/**
 * The text of what servers send, as a reader sees it.
 */
@NullMarked
package org.crossclaim.capture.text;

import org.jspecify.annotations.NullMarked;
