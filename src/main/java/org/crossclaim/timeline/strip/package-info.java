/**
 * How dense a dispute is month by month, drawn as a strip of bars.
 */
@NullMarked
@NamedInterface("strip")
package org.crossclaim.timeline.strip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
