package org.crossclaim.account.web;

import java.util.List;
import java.util.stream.StreamSupport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.account.gate.Onward;
import org.crossclaim.account.gate.SignIn;
import org.crossclaim.page.Forms;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The form by which people sign in.
 */
@Controller
class SignInController {

	private static final String VIEW = "account/sign-in";

	private final SignIn signIn;

	private final Forms forms;

	private final List<ClientRegistration> providers;

	SignInController(SignIn signIn, Forms forms, ObjectProvider<ClientRegistrationRepository> registrations) {
		this.signIn = signIn;
		this.forms = forms;
		this.providers = (registrations.getIfAvailable() instanceof Iterable<?> known)
				? StreamSupport.stream(known.spliterator(), false).map(ClientRegistration.class::cast).toList()
				: List.of();
	}

	@ModelAttribute("providers")
	List<ClientRegistration> providers() {
		return this.providers;
	}

	@ModelAttribute("onward")
	String onward(@RequestParam(name = Onward.PARAMETER, required = false) @Nullable String asked) {
		return Onward.to(asked);
	}

	@GetMapping("/sign-in")
	ModelAndView form(SignInForm form) {
		return this.forms.show(VIEW, form);
	}

	@PostMapping("/sign-in")
	ModelAndView signIn(SignInForm form, @ModelAttribute("onward") String onward, HttpServletRequest request,
			HttpServletResponse response) {
		try {
			this.signIn.byPassword(form.handle(), form.password(), request, response);
			return new ModelAndView(new RedirectView(onward, true, false, false));
		}
		catch (Refusal refusal) {
			return this.forms.again(VIEW, form, refusal);
		}
	}

}
