package org.crossclaim.review.web;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.ProposalState;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.page.Address;
import org.crossclaim.shared.NotOnRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What became of a proposal, for the program that made it.
 */
@RestController
class ProposalApi {

	private final Proposals proposals;

	private final CurrentAccount current;

	ProposalApi(Proposals proposals, CurrentAccount current) {
		this.proposals = proposals;
		this.current = current;
	}

	/** One proposal: one's own, or any for editors. */
	@GetMapping("/api/v1/proposals/{number}")
	@Operation(security = @SecurityRequirement(name = "token"))
	ResponseEntity<ProposalResource> show(@PathVariable long number) {
		Person reader = this.current.require();
		Proposed proposed = this.proposals.find(number);
		if (!reader.may(Role.EDITOR) && !reader.id().equals(proposed.account())) {
			throw new NotOnRecord("proposal", String.valueOf(number));
		}
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ProposalResource.of(proposed));
	}

	/**
	 * A proposal as the API gives it.
	 *
	 * @param number its number
	 * @param state what became of it
	 * @param door through which door it came
	 * @param author who made it
	 * @param reason why
	 * @param subjects what it would change, or changed
	 * @param made when it was made
	 * @param decided when it was decided on
	 * @param decidedBy who decided
	 * @param outcome what was said of the decision
	 * @param amended whether something else was published in its place
	 * @param change the number of the change that published it
	 * @param url the address of its page
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record ProposalResource(long number, ProposalState state, Door door, String author, String reason,
			List<Subject> subjects, Instant made, @Nullable Instant decided, @Nullable String decidedBy,
			@Nullable String outcome, boolean amended, @Nullable Long change, String url) {

		private static ProposalResource of(Proposed one) {
			return new ProposalResource(one.number(), one.state(), one.door(), one.author(), one.reason(),
					one.subjects()
						.stream()
						.map((subject) -> new Subject(subject.kind(), subject.slug(), subject.base()))
						.toList(),
					one.made(), one.decided(), one.decidedBy(), one.outcome(), one.amended() != null, one.change(),
					Address.of("/editing/proposals/" + one.number()));
		}

	}

	/**
	 * Something that it would change.
	 *
	 * @param kind of which kind
	 * @param slug its slug
	 * @param base the revision that it was made from; absent where nothing was on record
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Subject(SubjectKind kind, String slug, @Nullable Integer base) {
	}

}
