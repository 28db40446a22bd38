/** The product as people meet it, from the learner's card to the certificate, and what its pages may weigh and cost. */
package org.passeport.journey;
