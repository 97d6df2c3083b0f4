package org.crossclaim.entry.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crossclaim.shared.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A step that a piece of evidence has taken, by the word of a source.
 *
 * @param step which one
 * @param source slug of the source that shows it
 * @param quote verbatim, in the source's language
 * @param locator where in the source
 * @param on when it was taken
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Step(StepKind step, String source, @Nullable String quote, @Nullable String locator, @Nullable Edtf on) {

	/**
	 * What is left of it without words of its source.
	 * @return the step without quote and locator
	 */
	Step unquoted() {
		return new Step(this.step, this.source, null, null, this.on);
	}

}
