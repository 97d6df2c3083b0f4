/**
 * Changes that wait for review, and what became of them.
 */
@NullMarked
@NamedInterface("proposal")
package org.crossclaim.editorial.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
