/**
 * Forms as typed and not sent yet, kept for the account that typed them.
 */
@NullMarked
@NamedInterface("draft")
package org.crossclaim.editing.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
