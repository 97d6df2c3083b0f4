package org.crossclaim.editorial.proposal;

import java.util.List;
import java.util.UUID;

import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.Recomputing;
import org.crossclaim.entry.standing.Challenge;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;
import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnPostgres
class ProposalsIT {

	private static final UUID ACCOUNT = UUID.randomUUID();

	private static final Author CONTRIBUTOR = new Author(ACCOUNT, "Con Tributor", false);

	private static final Author EDITOR = new Author(UUID.randomUUID(), "Ed Itor", true);

	@Autowired
	private Proposals proposals;

	@Autowired
	private Entries entries;

	@Autowired
	private Recomputing recomputing;

	@Autowired
	private JdbcClient jdbc;

	private String slug = "";

	@BeforeEach
	void takeANewSlug() {
		this.slug = "proposed-" + UUID.randomUUID();
	}

	@AfterEach
	void standingIsWhatAReckoningFromNothingFinds() {
		assertThat(this.recomputing.compare().entries()).isEmpty();
	}

	@Test
	void whatAContributorProposesWaitsAndChangesNothing() {
		long before = changes();
		Proposed proposed = propose(CONTRIBUTOR, reply("No."));
		assertThat(proposed.state()).isEqualTo(ProposalState.WAITING);
		assertThat(proposed.subjects()).containsExactly(new ProposalSubject(SubjectKind.ENTRY, this.slug, null));
		assertThat(this.proposals.waiting(0, 1000)).extracting(Proposed::number).contains(proposed.number());
		assertThat(this.proposals.by(CONTRIBUTOR, Long.MAX_VALUE, 1)).extracting(Proposed::number)
			.containsExactly(proposed.number());
		assertThat(changes()).isEqualTo(before);
		assertThatExceptionOfType(NotOnRecord.class).isThrownBy(() -> this.entries.find(new Slug(this.slug)));
	}

	@Test
	void anEditorPublishesItWithTheNameAndTheReasonOfItsAuthor() {
		Proposed proposed = propose(CONTRIBUTOR, reply("No."));
		Proposed published = this.proposals.publish(proposed.number(), EDITOR, null, "Thank you.");
		assertThat(published.state()).isEqualTo(ProposalState.PUBLISHED);
		assertThat(published.decidedBy()).isEqualTo("Ed Itor");
		assertThat(this.proposals.find(proposed.number())).isEqualTo(published);
		assertThat(this.entries.find(new Slug(this.slug)).standing().challenge()).isEqualTo(Challenge.UNANSWERED);
		assertThat(this.jdbc.sql("select author || ': ' || reason from change where number = ?")
			.param(published.change())
			.query(String.class)
			.single()).isEqualTo("Con Tributor: It is missing");
	}

	@Test
	void anEditorsOwnIsPublishedAtOnce() {
		Proposed proposed = propose(EDITOR, reply("No."));
		assertThat(proposed.state()).isEqualTo(ProposalState.PUBLISHED);
		assertThat(this.proposals.find(proposed.number()).state()).isEqualTo(ProposalState.PUBLISHED);
		assertThat(this.entries.find(new Slug(this.slug)).revision()).isOne();
	}

	@Test
	void anAmendedProposalKeepsWhatItsAuthorSaid() {
		Proposed proposed = propose(CONTRIBUTOR, reply("No."));
		Proposed published = this.proposals.publish(proposed.number(), EDITOR, reply("Never."), null);
		assertThat(published.dossier()).contains("No.").doesNotContain("Never.");
		assertThat(published.amended()).contains("Never.");
		assertThat(this.entries.find(new Slug(this.slug)).document().evidence().getFirst().quote()).isEqualTo("Never.");
	}

	@Test
	void whatIsDeclinedSaysWhyAndIsDecidedOnce() {
		Proposed proposed = propose(CONTRIBUTOR, reply("No."));
		refused("proposal.declined-without-a-reason", () -> this.proposals.decline(proposed.number(), EDITOR, " "));
		Proposed declined = this.proposals.decline(proposed.number(), EDITOR, "Its source does not say so.");
		assertThat(declined.outcome()).isEqualTo("Its source does not say so.");
		refused("proposal.is-decided", () -> this.proposals.publish(proposed.number(), EDITOR, null, null));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update proposal set outcome = 'Nothing' where number = ?")
				.param(proposed.number())
				.update());
	}

	@Test
	void aContributorDecidesOnNothing() {
		Proposed proposed = propose(CONTRIBUTOR, reply("No."));
		refused("proposal.not-an-editor", () -> this.proposals.publish(proposed.number(), CONTRIBUTOR, null, null));
		refused("proposal.not-an-editor", () -> this.proposals.decline(proposed.number(), CONTRIBUTOR, "Mine."));
	}

	@Test
	void aStaleProposalIsRefusedAndOverwritesNothing() {
		propose(EDITOR, reply("No."));
		Proposed first = propose(CONTRIBUTOR, reply("Never."));
		Proposed second = propose(CONTRIBUTOR, reply("Not at all."));
		this.proposals.publish(first.number(), EDITOR, null, null);
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.proposals.publish(second.number(), EDITOR, null, null))
			.satisfies((stale) -> assertThat(stale.faults()).extracting(Fault::key)
				.containsExactly("proposal.stale.entry"));
		EntryLine now = this.entries.find(new Slug(this.slug));
		assertThat(now.document().evidence().getFirst().quote()).isEqualTo("Never.");
		assertThat(this.proposals.find(second.number()).state()).isEqualTo(ProposalState.WAITING);
	}

	@Test
	void whoSawAnOlderRevisionDoesNotOverwriteTheNewer() {
		propose(EDITOR, reply("No."));
		propose(EDITOR, reply("Never."));
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> this.proposals.propose(EDITOR, Door.FORM, "To mend it",
				reply("Not at all."), List.of(new ProposalSubject(SubjectKind.ENTRY, this.slug, 1))));
		assertThat(this.entries.find(new Slug(this.slug)).document().evidence().getFirst().quote()).isEqualTo("Never.");
	}

	@Test
	void whatBreaksARuleIsRefusedWithEveryFaultAndIsNoProposal() {
		long before = this.jdbc.sql("select count(*) from proposal").query(Long.class).single();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> propose(CONTRIBUTOR,
					reply("No.").replace("alleged-accounts", "no-such-entry").replace("2026-03-01", "2026-13-01")))
			.satisfies((refusal) -> assertThat(refusal.faults()).extracting(Fault::path)
				.contains("entries[0].said", "entries[0].responds_to[0]"));
		refused("proposal.without-a-reason",
				() -> this.proposals.propose(CONTRIBUTOR, Door.FORM, " ", reply("No."), List.of()));
		assertThat(this.jdbc.sql("select count(*) from proposal").query(Long.class).single()).isEqualTo(before);
	}

	@Test
	void whatTheRecordSaysAlreadyIsNoProposal() {
		propose(EDITOR, reply("No."));
		refused("proposal.changes-nothing", () -> propose(CONTRIBUTOR, reply("No.")));
	}

	@Test
	void itsAuthorReplacesItByABetterOne() {
		Proposed first = propose(CONTRIBUTOR, reply("No."));
		Proposed second = this.proposals.replace(first.number(), CONTRIBUTOR, "A better quote", reply("Never."));
		assertThat(this.proposals.find(first.number()).state()).isEqualTo(ProposalState.SUPERSEDED);
		assertThat(second.state()).isEqualTo(ProposalState.WAITING);
		refused("proposal.of-another", () -> this.proposals.replace(second.number(),
				new Author(UUID.randomUUID(), "Another", false), "Mine", reply("Not at all.")));
	}

	@Test
	void anAuthorWhoMayPublishByNowReplacesItByWhatIsPublished() {
		Proposed first = propose(CONTRIBUTOR, reply("No."));
		Author promoted = new Author(ACCOUNT, "Con Tributor", true);
		Proposed second = this.proposals.replace(first.number(), promoted, "A better quote", reply("Never."));
		assertThat(second.state()).isEqualTo(ProposalState.PUBLISHED);
		assertThat(this.proposals.find(first.number()).state()).isEqualTo(ProposalState.SUPERSEDED);
	}

	private Proposed propose(Author author, String dossier) {
		return this.proposals.propose(author, Door.FORM, "It is missing", dossier, List.of());
	}

	private String reply(String quote) {
		return """
				{"entries": [{"id": "%s", "dispute": "claude-distillation", "kind": "counterclaim",
				  "statement": {"en": "Online critics say no."}, "asserted_by": ["online-critics"],
				  "responds_to": [{"entry": "alleged-accounts", "response": ["context"]}], "said": "2026-03-01",
				  "evidence": [{"source": "officechai-backlash", "stance": "supports", "quote": "%s"}]}]}"""
			.formatted(this.slug, quote);
	}

	private long changes() {
		return this.jdbc.sql("select count(*) from change").query(Long.class).single();
	}

	private static void refused(String key, Runnable what) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(what::run)
			.satisfies((refusal) -> assertThat(refusal.faults()).extracting(Fault::key).containsExactly(key));
	}

}
