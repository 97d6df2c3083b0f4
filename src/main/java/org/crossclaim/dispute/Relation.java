package org.crossclaim.dispute;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.crossclaim.shared.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Another dispute and how it is related, in words.
 *
 * @param other the other dispute
 * @param how how it is related
 */
@Embeddable
record Relation(UUID other, @JdbcTypeCode(SqlTypes.JSON) LocalisedText how) {
}
