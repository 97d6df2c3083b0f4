package org.crossclaim.actor;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A role that an actor has or had with another.
 *
 * @param other the other actor
 * @param role the role in words
 * @param since since when, where known
 * @param until until when, where it ended
 */
@Embeddable
record Affiliation(@Column(nullable = false) UUID other, @JdbcTypeCode(SqlTypes.JSON) LocalisedText role,
		@Nullable Edtf since, @Nullable Edtf until) {
}
