/**
 * How other modules add to the page of a dispute.
 */
@NullMarked
@NamedInterface("page")
package org.crossclaim.dispute.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
