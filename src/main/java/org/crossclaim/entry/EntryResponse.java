package org.crossclaim.entry;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How a counterclaim answers one entry.
 *
 * @param target the entry answered
 * @param response in which ways, at least one
 */
@Embeddable
record EntryResponse(UUID target, @JdbcTypeCode(SqlTypes.ARRAY) String[] response) {
}
