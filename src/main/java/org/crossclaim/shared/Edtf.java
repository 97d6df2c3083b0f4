package org.crossclaim.shared;

import java.util.OptionalLong;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Placeholder for the branch edtf. */
public record Edtf(@JsonValue String text) {

	@JsonCreator
	public static Edtf parse(String text) {
		return new Edtf(text);
	}

	public OptionalLong earliestDay() {
		return OptionalLong.empty();
	}

	public OptionalLong latestDay() {
		return OptionalLong.empty();
	}

	public OptionalLong sortDay() {
		return OptionalLong.empty();
	}

}
