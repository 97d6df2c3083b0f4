package org.crossclaim.actor;

import java.util.List;
import java.util.Map;

import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CastTests {

	private static final ActorDocument LAB = actor("lab", ActorKind.COMPANY);

	@ParameterizedTest
	@CsvSource({ "2024-02, 2025-06, 2024-01-31, false", "2024-02, 2025-06, 2024-02-01, true",
			"2024-02, 2025-06, 2025-06-30, true", "2024-02, 2025-06, 2025-07-01, false", "2024-02, , 2099, true",
			", 2025-06, 1999, true", ", 2025-06, 2025-07/.., false", "2024-02, 2025-06, 202X, true",
			"2024-02, 2025-06, , false", ", , , true" })
	void aRoleStandsBesideAPersonOnTheDaysOnWhichItHeld(@Nullable String from, @Nullable String until,
			@Nullable String on, boolean holds) {
		Cast cast = cast(actor("ada", ActorKind.PERSON,
				new ActorDocument.Affiliation("lab", text("head"), date(from), date(until))));
		assertThat(cast.roles("ada", date(on)).isEmpty()).isNotEqualTo(holds);
	}

	@Test
	void onePersonHasTheRoleOfTheDay() {
		Cast cast = cast(actor("ada", ActorKind.PERSON,
				new ActorDocument.Affiliation("lab", text("head"), date("2024"), date("2024")),
				new ActorDocument.Affiliation("lab", text("witness against it"), date("2025"), null)));
		assertThat(cast.roles("ada", date("2024-05"))).extracting((role) -> role.role().texts().get("en"))
			.containsExactly("head");
		assertThat(cast.roles("ada", date("2026"))).extracting((role) -> role.role().texts().get("en"))
			.containsExactly("witness against it");
	}

	@Test
	void aCompanyHasNoRoleBesideItsName() {
		Cast cast = cast(
				actor("works", ActorKind.COMPANY, new ActorDocument.Affiliation("lab", text("owner"), null, null)));
		assertThat(cast.roles("works", null)).isEmpty();
	}

	private static Cast cast(ActorDocument one) {
		return new Cast(Map.of(LAB.id(), LAB, one.id(), one));
	}

	private static ActorDocument actor(String slug, ActorKind kind, ActorDocument.Affiliation... affiliations) {
		return new ActorDocument(slug, kind, text(slug), List.of(), null, null, List.of(affiliations), List.of());
	}

	private static LocalisedText text(String text) {
		return LocalisedText.of("en", text);
	}

	private static @Nullable Edtf date(@Nullable String text) {
		return (text != null) ? Edtf.parse(text) : null;
	}

}
