package org.crossclaim.editorial.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.crossclaim.editorial.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that a proposal would change.
 *
 * @param kind of which kind
 * @param slug its slug
 * @param base the number of the revision that the proposal was made from; absent where
 * the subject was not on record
 */
@Embeddable
public record ProposalSubject(@Enumerated(EnumType.STRING) SubjectKind kind, String slug,
		@Nullable @Column Integer base) {
}
