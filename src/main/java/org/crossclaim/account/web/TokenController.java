package org.crossclaim.account.web;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.crossclaim.account.ApiTokens;
import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.Person;
import org.crossclaim.account.Scope;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Forms;
import org.crossclaim.page.Moment;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * One's own API tokens.
 */
@Controller
class TokenController {

	private static final String VIEW = "account/tokens";

	private final ApiTokens tokens;

	private final CurrentAccount current;

	private final Forms forms;

	private final Dates dates;

	private final Words words;

	private final Clock clock;

	TokenController(ApiTokens tokens, CurrentAccount current, Forms forms, Dates dates, Words words, Clock clock) {
		this.tokens = tokens;
		this.current = current;
		this.forms = forms;
		this.dates = dates;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/editing/tokens")
	ModelAndView list(TokenForm form) {
		return page(this.forms.show(VIEW, form));
	}

	@PostMapping("/editing/tokens")
	ModelAndView make(TokenForm form) {
		try {
			String token = this.tokens.make(this.current.require(), form.name(), form.scopes(), form.days());
			return page(this.forms.show(VIEW, new TokenForm(null, null, null)).addObject("token", token));
		}
		catch (Refusal refusal) {
			return page(this.forms.again(VIEW, form, refusal));
		}
	}

	@PostMapping("/editing/tokens/{id}/revocation")
	String revoke(@PathVariable UUID id) {
		this.tokens.revoke(this.current.require(), id);
		return "redirect:/editing/tokens";
	}

	private ModelAndView page(ModelAndView page) {
		Person person = this.current.require();
		return page.addObject("rows", this.tokens.of(person).stream().map(this::row).toList())
			.addObject("scopes",
					Arrays.stream(Scope.values()).filter((scope) -> scope.allowedTo(person.role())).toList())
			.addObject("lifetimes", List.of("30", "90", "365"));
	}

	private Row row(ApiTokens.Line line) {
		return new Row(line.id(), line.name(),
				line.scopes().stream().map(this.words::of).collect(Collectors.joining(this.words.say("names.comma"))),
				this.dates.day(line.expires()),
				(line.lastUsed() != null) ? this.dates.day(line.lastUsed().atStartOfDay(ZoneOffset.UTC).toInstant())
						: null,
				line.revoked() ? "revoked" : line.expires().isBefore(this.clock.instant()) ? "expired" : "good");
	}

	/**
	 * A token in the list.
	 *
	 * @param id its identity
	 * @param name its name
	 * @param scopes its scopes in words
	 * @param expires its last day
	 * @param used the day it was last used
	 * @param state good, expired or revoked
	 */
	record Row(UUID id, String name, String scopes, Moment expires, @Nullable Moment used, String state) {
	}

}
