package org.crossclaim.account.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.crossclaim.account.Accounts;
import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.Limits;
import org.crossclaim.account.Person;
import org.crossclaim.page.Forms;
import org.crossclaim.shared.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * One's own password and sessions.
 */
@Controller
class PasswordController {

	private static final String VIEW = "account/password";

	private final Accounts accounts;

	private final CurrentAccount current;

	private final Limits limits;

	private final Forms forms;

	PasswordController(Accounts accounts, CurrentAccount current, Limits limits, Forms forms) {
		this.accounts = accounts;
		this.current = current;
		this.limits = limits;
		this.forms = forms;
	}

	@GetMapping("/editing/password")
	ModelAndView form(PasswordForm form) {
		return page(this.forms.show(VIEW, form));
	}

	@PostMapping("/editing/password")
	ModelAndView change(PasswordForm form, HttpServletRequest request) throws ServletException {
		Person person = this.current.require();
		this.limits.signingIn(person.handle(), request.getRemoteAddr());
		try {
			this.accounts.changePassword(person, form.old(), form.password(), form.again());
			this.limits.signedIn(person.handle(), request.getRemoteAddr());
			request.logout();
			return new ModelAndView("redirect:/sign-in?changed");
		}
		catch (Refusal refusal) {
			return page(this.forms.again(VIEW, form, refusal));
		}
	}

	@PostMapping("/editing/sign-out-everywhere")
	String signOutEverywhere(HttpServletRequest request) throws ServletException {
		this.accounts.signOutEverywhere(this.current.require());
		request.logout();
		return "redirect:/sign-in?everywhere";
	}

	private ModelAndView page(ModelAndView page) {
		return page.addObject("person", this.current.require());
	}

}
