package org.crossclaim.exchange.rule;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.Step;
import org.crossclaim.entry.document.StepKind;
import org.crossclaim.entry.standing.Steps;
import org.crossclaim.source.SourceDocument;

/**
 * Each step of evidence has a source on record that was seen and that can show it.
 *
 * @param findings takes what is wrong
 */
record StepRules(Findings findings) {

	void check(String path, Step step) {
		String at = path + ".source";
		this.findings.named(SubjectKind.SOURCE, at, step.source());
		this.findings.known().source(step.source()).ifPresent((source) -> shows(at, step, source));
	}

	private void shows(String at, Step step, SourceDocument source) {
		this.findings.when(!source.wasSeen(), at, "rule.step-was-not-seen", source.id());
		this.findings.when(step.step() == StepKind.TESTED && !Steps.tellsOfProceedings(source), at,
				"rule.tells-of-no-proceeding", source.id());
	}

}
