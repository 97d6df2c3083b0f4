package org.crossclaim.entry;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.crossclaim.entry.document.Comparator;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A number claimed.
 *
 * @param measure what is measured
 * @param label the measure in words that say who calls it that
 * @param comparator how the number compares with the thing counted
 * @param value the number
 * @param unit of what
 * @param counts whom or what it counts
 * @param period over which time
 * @param source the source that gives this value
 */
@Embeddable
record Figure(String measure, @JdbcTypeCode(SqlTypes.JSON) LocalisedText label,
		@Enumerated(EnumType.STRING) Comparator comparator, BigDecimal value, String unit,
		@JdbcTypeCode(SqlTypes.JSON) @Nullable LocalisedText counts, @Nullable Edtf period, @Nullable UUID source) {
}
