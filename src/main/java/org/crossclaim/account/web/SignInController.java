package org.crossclaim.account.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.gate.Interrupted;
import org.crossclaim.account.gate.Interruptions;
import org.crossclaim.account.gate.Onward;
import org.crossclaim.account.gate.SignIn;
import org.crossclaim.page.Forms;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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

	private final Interruptions interruptions;

	private final CurrentAccount current;

	private final Forms forms;

	private final List<ClientRegistration> providers;

	SignInController(SignIn signIn, Interruptions interruptions, CurrentAccount current, Forms forms,
			ObjectProvider<ClientRegistrationRepository> registrations) {
		this.signIn = signIn;
		this.interruptions = interruptions;
		this.current = current;
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
		Optional<Interrupted> interrupted = this.interruptions.open(form.interrupted());
		try {
			this.signIn.byPassword(form.handle(), form.password(), request, response);
		}
		catch (Refusal refusal) {
			return with(interrupted, this.forms.again(VIEW, form, refusal));
		}
		if (interrupted.isPresent()) {
			this.interruptions.renew(request);
			this.current.get().ifPresent((person) -> request.setAttribute("signedIn", person));
			return again(interrupted.get());
		}
		return new ModelAndView(new RedirectView(onward, true, false, false));
	}

	/**
	 * Hands back what a form said that nobody could be found to have sent, after signing
	 * in or at once. It is only ever forwarded to.
	 */
	@RequestMapping(Interruptions.PAGE)
	ModelAndView interrupted(HttpServletRequest request) {
		Optional<Interrupted> interrupted = this.interruptions.of(request);
		if (interrupted.isEmpty()) {
			return new ModelAndView("redirect:/sign-in");
		}
		ModelAndView page = this.current.get().isPresent() ? again(interrupted.get())
				: with(interrupted, this.forms.show(VIEW, new SignInForm(null, null, null)));
		page.setStatus(HttpStatus.FORBIDDEN);
		return page;
	}

	private ModelAndView with(Optional<Interrupted> interrupted, ModelAndView page) {
		interrupted
			.ifPresent((one) -> page.addObject("interrupted", one).addObject("sealed", this.interruptions.seal(one)));
		return page;
	}

	private static ModelAndView again(Interrupted interrupted) {
		return new ModelAndView("account/again", "interrupted", interrupted);
	}

}
