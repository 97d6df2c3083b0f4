package org.crossclaim.exchange.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;

/**
 * How an allegation ended, and where nobody answered it (the model, rule 4, "Resolution"
 * and "Reply check").
 *
 * @param entry the entry
 * @param findings takes what is wrong
 */
record EndRules(EntryDocument entry, Findings findings) {

	void check() {
		boolean allegation = this.entry.kind() == EntryKind.ALLEGATION;
		List<EntryDocument.Resolution> steps = this.entry.resolution();
		this.findings.when(!steps.isEmpty() && !allegation, "resolution", "rule.only-allegations-are-resolved");
		for (int i = 0; i < steps.size(); i++) {
			step("resolution[" + i + "]", steps.get(i), steps.subList(0, i));
		}
		List<EntryDocument.ReplyCheck> checks = this.entry.replyChecks();
		this.findings.when(!checks.isEmpty() && !allegation, "reply_checks", "rule.only-allegations-have-reply-checks");
		for (int i = 0; i < checks.size(); i++) {
			silence("reply_checks[" + i + "]", checks.get(i), checks.subList(0, i));
		}
	}

	private void step(String path, EntryDocument.Resolution step, List<EntryDocument.Resolution> before) {
		this.findings.named(SubjectKind.ENTRY, path + ".by", step.by());
		this.findings.named(SubjectKind.ACTOR, path + ".binds", step.binds());
		Set<String> parties = new HashSet<>(this.entry.assertedBy());
		parties.addAll(this.entry.against());
		for (int i = 0; i < step.binds().size(); i++) {
			this.findings.when(!parties.contains(step.binds().get(i)), path + ".binds[" + i + "]",
					"rule.binds-no-party", step.binds().get(i));
		}
		this.findings.when(before.contains(step), path, "rule.given-twice");
		this.findings.when(
				endsAll(step)
						&& before.stream().anyMatch((other) -> endsAll(other) && other.outcome() != step.outcome()),
				path + ".outcome", "rule.ends-twice");
		this.findings.known().entry(step.by()).ifPresent((by) -> {
			boolean development = by.kind() == EntryKind.DEVELOPMENT;
			this.findings.when(!development, path + ".by", "rule.resolved-by-a-development", by.id());
			this.findings.when(development && Findings.liesBefore(by.happened(), this.entry.said()), path + ".by",
					"rule.resolved-before-it-was-said", by.id());
		});
	}

	/** Whether it ends the whole allegation, for everybody, for good. */
	private static boolean endsAll(EntryDocument.Resolution step) {
		return step.isFinal() && step.of() == null && step.binds().isEmpty();
	}

	private void silence(String path, EntryDocument.ReplyCheck check, List<EntryDocument.ReplyCheck> before) {
		this.findings.named(SubjectKind.SOURCE, path + ".source", check.source());
		this.findings.when(!this.entry.against().contains(check.actor()), path + ".actor",
				"rule.reply-of-nobody-accused", check.actor());
		this.findings.when(!check.found().equals("none"), path + ".found", "rule.reply-check-finds-none",
				check.found());
		this.findings.when(check.source() == null && check.by() == null && check.asked() == null, path,
				"rule.nobody-looked");
		this.findings.when(before.contains(check), path, "rule.given-twice");
		EntryDocument.Asked asked = check.asked();
		if (asked != null) {
			this.findings.when(Findings.liesBefore(asked.deadline(), asked.on()), path + ".asked.deadline",
					"rule.ends-before-it-begins");
		}
	}

}
