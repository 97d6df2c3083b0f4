package org.crossclaim.entry;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.crossclaim.entry.document.StepKind;
import org.crossclaim.shared.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A step that a piece of evidence has taken.
 *
 * @param step which one
 * @param source the source that shows it
 * @param quote verbatim
 * @param locator where in the source
 * @param taken when it was taken
 */
@Embeddable
record EvidenceStep(@Enumerated(EnumType.STRING) StepKind step, UUID source, @Nullable String quote,
		@Nullable String locator, @Nullable Edtf taken) {
}
