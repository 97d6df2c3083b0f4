package org.crossclaim.account.web;

import java.util.List;
import java.util.UUID;

import org.crossclaim.account.Accounts;
import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import org.crossclaim.page.Forms;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The accounts, as administrators look after them.
 */
@Controller
class AccountController {

	private static final String VIEW = "account/list";

	private final Accounts accounts;

	private final CurrentAccount current;

	private final Forms forms;

	AccountController(Accounts accounts, CurrentAccount current, Forms forms) {
		this.accounts = accounts;
		this.current = current;
		this.forms = forms;
	}

	@GetMapping("/editing/accounts")
	ModelAndView list() {
		return page(this.forms.show(VIEW, this.current.require()));
	}

	@PostMapping("/editing/accounts/{id}/role")
	ModelAndView changeRole(@PathVariable UUID id, @RequestParam(required = false) @Nullable String role) {
		return done(() -> this.accounts.changeRole(id,
				Role.of(role).orElseThrow(() -> new Refusal("account.role.unknown")), this.current.require()));
	}

	@PostMapping("/editing/accounts/{id}/closing")
	ModelAndView close(@PathVariable UUID id) {
		return done(() -> this.accounts.close(id, this.current.require()));
	}

	@PostMapping("/editing/accounts/{id}/password")
	ModelAndView resetPassword(@PathVariable UUID id) {
		Person self = this.current.require();
		try {
			String password = this.accounts.resetPassword(id, self);
			ModelAndView page = page(this.forms.show(VIEW, self));
			return page.addObject("password", password)
				.addObject("reset",
						this.accounts.all().stream().filter((one) -> one.id().equals(id)).findFirst().get());
		}
		catch (Refusal refusal) {
			return page(this.forms.again(VIEW, self, refusal));
		}
	}

	private ModelAndView done(Runnable work) {
		try {
			work.run();
			return new ModelAndView("redirect:/editing/accounts");
		}
		catch (Refusal refusal) {
			return page(this.forms.again(VIEW, this.current.require(), refusal));
		}
	}

	private ModelAndView page(ModelAndView page) {
		return page.addObject("people", this.accounts.all())
			.addObject("self", this.current.require().id())
			.addObject("roles", List.of(Role.values()));
	}

}
