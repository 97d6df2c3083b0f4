package org.crossclaim.guard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.account.Role;
import org.crossclaim.account.Scope;
import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.ActorKind;
import org.crossclaim.capture.quote.Verdict;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.capture.queue.CaptureReason;
import org.crossclaim.capture.queue.CaptureRequest;
import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.DeferredRules;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.ProposalAction;
import org.crossclaim.editorial.proposal.ProposalState;
import org.crossclaim.editorial.removal.Ground;
import org.crossclaim.entry.document.Basis;
import org.crossclaim.entry.document.Comparator;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Nature;
import org.crossclaim.entry.document.Outcome;
import org.crossclaim.entry.document.ResponseKind;
import org.crossclaim.entry.document.Shows;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.entry.document.StepKind;
import org.crossclaim.entry.standing.Challenge;
import org.crossclaim.entry.standing.HighestStep;
import org.crossclaim.entry.standing.SetAside;
import org.crossclaim.entry.standing.Lookup;
import org.crossclaim.entry.standing.Support;
import org.crossclaim.likeness.Resemblance;
import org.crossclaim.reply.StatementState;
import org.crossclaim.shared.Word;
import org.crossclaim.source.Authorship;
import org.crossclaim.source.Reporting;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.SourceKind;
import org.crossclaim.source.SourceStatusKind;
import org.crossclaim.source.TitleBasis;
import org.crossclaim.source.address.Part;
import org.crossclaim.source.page.LinkState;
import org.crossclaim.suggestion.SuggestionKind;
import org.crossclaim.suggestion.SuggestionState;
import org.crossclaim.timeline.Axis;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every key that code and templates ask for exists, and no other.
 */
class MessageKeysTests {

	private static final Pattern LITERAL = Pattern
		.compile("(?:[\"']|#\\{)([a-z]+(?:-[a-z]+)*(\\.[A-Za-z0-9-]+)+)[\"'}(]");

	/** What else looks like a key. */
	private static final Set<String> NO_KEYS = Set.of("timeline.any-");

	private final Set<String> keys = Sources.messages(false)
		.keySet()
		.stream()
		.map((key) -> key.replaceFirst(".*/", ""))
		.collect(Collectors.toCollection(TreeSet::new));

	private final Set<String> written = written();

	@Test
	void everyKeyThatIsAskedForExists() {
		Set<String> parts = this.keys.stream()
			.map((key) -> key.replaceFirst("\\..*", ""))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(this.written).filteredOn((key) -> parts.contains(key.replaceFirst("\\..*", "")))
			.filteredOn((key) -> !NO_KEYS.contains(key) && !this.keys.contains(key))
			.isEmpty();
		assertThat(this.keys).containsAll(composed().toList());
	}

	@Test
	void noKeyIsUnused() {
		Set<String> unused = new TreeSet<>(this.keys);
		unused.removeAll(this.written);
		composed().forEach(unused::remove);
		assertThat(unused).isEmpty();
	}

	/** The keys that are put together. */
	private static Stream<String> composed() {
		return Stream
			.of(names(), sentences(), pages(), support(), cards(), accounts(), captures(), history(), forms(), drafts(),
					suggestions(), housekeeping(), citations())
			.flatMap((keys) -> keys);
	}

	/** What a draft is of, and what is new and has no name yet. */
	private static Stream<String> drafts() {
		return Arrays.stream(SubjectKind.values())
			.map((kind) -> kind.list())
			.flatMap((list) -> Stream.of("draft.new." + list, "draft.new." + list + ".nameless", "draft.change." + list,
					"draft.amendment." + list));
	}

	private static Stream<String> suggestions() {
		return Stream
			.of(with("suggest.kind.", SuggestionKind.values()), with("suggestion.state.", SuggestionState.values()),
					with("receipt.state.", SuggestionState.values()), with("statement.state.", StatementState.values()),
					with("statement.fate.", StatementState.values()),
					with("state.language.", "en", "zh-Hant", "zh-Hans", "ja", "ko", "fr", "de", "es"))
			.flatMap((keys) -> keys);
	}

	private static Stream<String> captures() {
		return Stream
			.of(with("link.says.", LinkState.values()), with("queue.state.", CaptureRequest.State.values()),
					with("queue.none.", CaptureRequest.State.values()), with("queue.reason.", CaptureReason.values()),
					with("capture.", "merged", "removed"), with("add.new.quote.", "verbatim", "typography", "script"))
			.flatMap((keys) -> keys);
	}

	private static Stream<String> accounts() {
		return Stream
			.of(with("copies.verdict.", Verdict.values()), with("copies.verdict.", "not-checked"), words(Role.values()),
					words(Scope.values()), with("account.role.", Role.values()),
					with("tokens.days.", "30", "90", "365"), with("tokens.", "expired", "revoked"),
					with("audit.by.", "passkey", "password", "provider"),
					with("audit.detail.", "account", "by", "email", "from", "ground", "issuer", "passkey", "role",
							"scopes", "thing", "to", "token"),
					with("audit.kind.", "account-closed", "account-made", "capture-brought", "invitation-made",
							"invitation-revoked", "invitation-used", "password-reset", "passkey-added",
							"passkey-removed", "password-changed", "provider-linked", "role-changed", "sign-in-failed",
							"signed-in", "signed-out-everywhere", "token-made", "token-revoked"),
					with("audit.kind.", ProposalAction.values()), Stream.of("audit.kind.removal"))
			.flatMap((keys) -> keys);
	}

	/** The names of the words of closed lists that are printed. */
	private static Stream<String> names() {
		return Stream
			.of(words(EntryKind.values()), words(ResponseKind.values()), words(Support.values()),
					words(Challenge.values()), words(Outcome.values()), words(Stance.values()),
					words(SourceKind.values()), words(ActorKind.values()), words(Shows.values()),
					words(StepKind.values()), words(HighestStep.values()), words(SetAside.values()),
					words(Authorship.values()).filter((key) -> !key.equals("word.Authorship.human")),
					with("word.Outcome.", "open", "mixed"))
			.flatMap((keys) -> keys);
	}

	private static Stream<String> sentences() {
		return Stream.of(with("count.", EntryKind.values()), with("home.tally.", EntryKind.values()),
				with("rule.not-on-record.", SubjectKind.values()), with("import.changed-since.", SubjectKind.values()),
				with("import.kind.", SubjectKind.values()), with("proposal.stale.", SubjectKind.values()),
				with("kept.", DeferredRules.NAMES.stream().map((name) -> name.replace('_', '-'))),
				with("proposal.kind.", SubjectKind.values()), with("proposal.state.", ProposalState.values()),
				with("editing.new.", "entries", "sources", "actors", "disputes"),
				with("standing.challenge.", Challenge.values()), with("entry.challenge.", Challenge.values()),
				with("entry.check.", Verdict.values()), with("entry.check.", Lookup.NOT_CHECKED),
				with("entry.head.", Challenge.values()), with("entry.source.", Stance.values()),
				with("source.status.", SourceStatusKind.values()), with("timeline.axis.", Axis.values()),
				with("method.word.", Support.values()),
				with("standing.nature.", Nature.values()).filter((key) -> !key.endsWith(".fact")),
				with("entry.nature.", Nature.values()).filter((key) -> !key.endsWith(".fact")))
			.flatMap((keys) -> keys);
	}

	private static Stream<String> pages() {
		return Stream
			.of(with("figure.", Arrays.stream(Comparator.values()).map(Enum::name)),
					with("figure.", "percent", "hours", "days", "months", "years", "USD"),
					with("date.season.", "21", "22", "23", "24"), with("page.", "actors", "sources", "method", "about"),
					with("method.",
							Stream.of("support", "ladder", "challenge", "resolution", "dates", "origins", "silence")
								.flatMap((part) -> Stream.of(part, part + ".text"))),
					with("entry.replies.", "counterclaim", "development"),
					with("card.", "ANSWERS", "BEFORE", "REVISES"),
					with("source.content.", "ai", "copy", "own", "own-reporting", "relays", "relays-several",
							"retracted", "unknown"),
					with("timeline.",
							Stream.of("actor", "kind", "standing", "source-kind", "evidence", "lang")
								.flatMap((field) -> Stream.of(field, "any-" + field))),
					with("timeline.tally.", "entries", "allegations", "counterclaims", "developments", "one-word"))
			.flatMap((keys) -> keys);
	}

	/** The words of changes, and the fields of all documents. */
	private static Stream<String> history() {
		return Stream
			.of(words(ChangeClass.values()), words(Door.values()), words(SubjectKind.values()),
					with("changes.follows.", "rename", "merge"), with("corrections.", "title", "text"),
					with("changes.", "title", "text"),
					Stream.of(EntryDocument.class, ActorDocument.class, SourceDocument.class, DisputeDocument.class)
						.flatMap((shape) -> Arrays.stream(shape.getRecordComponents()))
						.map((field) -> "field."
								+ field.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
						.distinct())
			.flatMap((keys) -> keys);
	}

	/** The sentences of support: of a side, an act or nobody, its own word among them. */
	private static Stream<String> support() {
		return Stream.of(Support.values())
			.filter((support) -> support != Support.OPINION && support != Support.CONTENTION)
			.flatMap((support) -> {
				boolean others = support == Support.SINGLE_ORIGIN || support == Support.CORROBORATED;
				String list = "standing.support." + support.word();
				String page = "entry.support." + support.word();
				return Stream.concat(Stream.of(list, list + ".act", list + ".nobody", page, page + ".nobody"),
						others ? Stream.of(list + ".own", list + ".act.own", page + ".own") : Stream.empty());
			});
	}

	/** What changed since an entry was cited. */
	private static Stream<String> citations() {
		return with("citation.class.", ChangeClass.values());
	}

	/** What forms say of each kind, and the words that only forms print. */
	private static Stream<String> forms() {
		return Stream
			.of(with("editing.new.", SubjectKind.values()), with("editing.change.", SubjectKind.values()),
					with("editing.nothing.", SubjectKind.values()),
					with("editing.comparator.", Arrays.stream(Comparator.values()).map(Enum::name)),
					with("alike.ground.", Resemblance.values()), with("add.left.", Part.values()),
					with("add.as.", Stance.values()), with("editing.language.", "en", "zh-Hant"), words(Basis.values()),
					words(TitleBasis.values()), words(Reporting.values()), words(SourceStatusKind.values()),
					with("word.Nature.", "motive", "legal", "argument"), with("word.Stage.", "interim"))
			.flatMap((keys) -> keys);
	}

	private static Stream<String> housekeeping() {
		return Stream
			.of(words(Ground.values()), with("changes.removed.", "entry", "source", "actor"),
					with("removal.blanked.", "entry", "source", "actor"),
					with("removal.kept.", "revisions", "reasons", "proposals", "suggestions", "statements", "drafts",
							"captures", "links", "quotes"),
					words(ProposalAction.values()), with("proposal.action.", ProposalAction.values()),
					with("housekeeping.stays.", "this", "other"), with("housekeeping.names.", "yes"),
					Stream.of("withdrawal", "restoration", "rename", "merge")
						.map((action) -> "housekeeping." + action)
						.flatMap((key) -> Stream.of(key, key + ".text", key + ".hint", key + ".do", key + ".propose")))
			.flatMap((keys) -> keys);
	}

	private static Stream<String> cards() {
		return with("card.short.",
				Arrays.stream(EntryKind.values())
					.map(Word::word)
					.flatMap((word) -> Stream.of(word, word + ".dated", word + ".nobody", word + ".dated.nobody")));
	}

	private static Stream<String> words(Word[] words) {
		return with("word." + words[0].getClass().getSimpleName() + ".", words);
	}

	private static Stream<String> with(String prefix, Word[] words) {
		return with(prefix, Arrays.stream(words).map(Word::word));
	}

	private static Stream<String> with(String prefix, String... ends) {
		return with(prefix, Arrays.stream(ends));
	}

	private static Stream<String> with(String prefix, Stream<String> ends) {
		return ends.map((end) -> prefix + end);
	}

	private static Set<String> written() {
		return Stream.of(Sources.texts(Sources.MAIN, ".java"), Sources.texts(Sources.TEMPLATES, ".html"))
			.map(Map::values)
			.flatMap((texts) -> texts.stream())
			.flatMap((text) -> LITERAL.matcher(text).results())
			.map((result) -> result.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
