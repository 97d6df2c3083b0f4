/**
 * What people and programs contribute to the record: compared with it, held against what
 * its author saw, and handed on as a proposal.
 */
@NullMarked
package org.crossclaim.exchange.contribution;

import org.jspecify.annotations.NullMarked;
