/**
 * Which pages are to be copied, and the job that copies each of them once.
 */
@NullMarked
@NamedInterface("queue")
package org.crossclaim.capture.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
